CREATE TABLE "sales_event" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"deal" bigint,
	"followup" bigint NOT NULL,
	"person" bigint NOT NULL,
	"inbox" bigint,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"at" bigint NOT NULL,
	"due_day" text,
	"place" text,
	"role" text,
	"conclusion" text NOT NULL,
	"span_start" bigint NOT NULL,
	"span_end" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "sales_event_customer" ON "sales_event" USING btree ("customer","kind","at");--> statement-breakpoint
CREATE INDEX "sales_event_person" ON "sales_event" USING btree ("workspace","person","at");--> statement-breakpoint
CREATE INDEX "sales_event_due" ON "sales_event" USING btree ("workspace","kind","due_day") WHERE due_day IS NOT NULL;