CREATE TABLE "minutes" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"by" bigint NOT NULL,
	"inbox" bigint NOT NULL,
	"conversation" bigint NOT NULL,
	"customer" bigint,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"held_on" text NOT NULL,
	"lines" json NOT NULL,
	"body" json NOT NULL,
	"created_at" bigint NOT NULL,
	"chase_at" bigint,
	"applied_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "minutes_customer" ON "minutes" USING btree ("customer","created_at");--> statement-breakpoint
CREATE INDEX "minutes_by" ON "minutes" USING btree ("workspace","by","created_at");--> statement-breakpoint
CREATE INDEX "minutes_chase" ON "minutes" USING btree ("chase_at") WHERE chase_at IS NOT NULL;