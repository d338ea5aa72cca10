CREATE TABLE "ledger" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"person" bigint NOT NULL,
	"push" text NOT NULL,
	"day" text NOT NULL,
	"outcome" text NOT NULL,
	"place" bigint,
	"content" text,
	"held" json,
	"slot" text NOT NULL,
	"at" bigint NOT NULL,
	"opened_at" bigint,
	"acted_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mute" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"person" bigint NOT NULL,
	"push" text NOT NULL,
	"days" text NOT NULL,
	"until" bigint,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_slot" ON "ledger" USING btree ("workspace","slot");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_place" ON "ledger" USING btree ("person","day","place") WHERE place IS NOT NULL;--> statement-breakpoint
CREATE INDEX "ledger_day" ON "ledger" USING btree ("workspace","day");--> statement-breakpoint
CREATE INDEX "ledger_content" ON "ledger" USING btree ("person","push","id") WHERE content IS NOT NULL;--> statement-breakpoint
CREATE INDEX "ledger_held" ON "ledger" USING btree ("workspace","person") WHERE outcome = 'held';--> statement-breakpoint
CREATE UNIQUE INDEX "mute_once" ON "mute" USING btree ("workspace","person","push","days");