CREATE TABLE "knowledge" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text,
	"kind" text NOT NULL,
	"topic" text,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"grams" text NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"customer" bigint,
	"deal" bigint,
	"inbox" bigint,
	"author" bigint,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_version" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"card" bigint NOT NULL,
	"number" bigint NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"by" bigint,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion_card" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"suggestion" bigint NOT NULL,
	"card" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_key" ON "knowledge" USING btree ("workspace","key");--> statement-breakpoint
CREATE INDEX "knowledge_topic" ON "knowledge" USING btree ("workspace","state","topic");--> statement-breakpoint
CREATE INDEX "knowledge_changed" ON "knowledge" USING btree ("workspace","state","changed_at");--> statement-breakpoint
CREATE INDEX "knowledge_deal" ON "knowledge" USING btree ("deal") WHERE deal IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_version_once" ON "knowledge_version" USING btree ("card","number");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestion_card_once" ON "suggestion_card" USING btree ("suggestion","card");--> statement-breakpoint
CREATE INDEX "suggestion_card_card" ON "suggestion_card" USING btree ("card");--> statement-breakpoint
CREATE INDEX "suggestion_customer" ON "suggestion" USING btree ("customer","kind","at");