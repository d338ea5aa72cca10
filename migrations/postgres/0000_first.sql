CREATE TABLE "alias" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"role" text NOT NULL,
	"phone" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"platform" text NOT NULL,
	"address" text NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"members" json,
	"customer" bigint,
	"focus" json,
	"welcomed" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"id" bigint PRIMARY KEY NOT NULL,
	"next" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"owner" bigint NOT NULL,
	"industry" text,
	"tier" text,
	"source" text,
	"first_contact_at" bigint,
	"last_contact_at" bigint,
	"last_words" text,
	"last_words_at" bigint,
	"moods" text NOT NULL,
	"churn_at" bigint,
	"batch" bigint NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deal" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"owner" bigint NOT NULL,
	"stage" text NOT NULL,
	"stage_since" bigint NOT NULL,
	"amount" bigint,
	"amount_up_to" bigint,
	"currency" text NOT NULL,
	"approximate" boolean NOT NULL,
	"next_due" text,
	"next_step" text,
	"summary" text,
	"last_contact_at" bigint,
	"overdue_cards" bigint NOT NULL,
	"overdue_card_at" bigint,
	"closed_at" bigint,
	"close_reason" text,
	"batch" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"at" bigint NOT NULL,
	"actor" bigint,
	"kind" text NOT NULL,
	"customer" bigint,
	"deal" bigint,
	"inbox" bigint,
	"span_start" bigint,
	"span_end" bigint,
	"before" json NOT NULL,
	"after" json NOT NULL,
	"note" text,
	"undoes" bigint
);
--> statement-breakpoint
CREATE TABLE "file" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followup" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"deal" bigint,
	"person" bigint NOT NULL,
	"kind" text NOT NULL,
	"inbox" bigint,
	"at" bigint NOT NULL,
	"text" text NOT NULL,
	"sentiment" text NOT NULL,
	"quote" text,
	"stage" text,
	"amount" bigint,
	"next_due" text
);
--> statement-breakpoint
CREATE TABLE "health_day" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"owner" bigint NOT NULL,
	"day" text NOT NULL,
	"customers" bigint NOT NULL,
	"total" bigint NOT NULL,
	"overdue" bigint NOT NULL,
	"leads" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"person" bigint NOT NULL,
	"platform" text NOT NULL,
	"account" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_batch" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"file" bigint NOT NULL,
	"by" bigint NOT NULL,
	"state" text NOT NULL,
	"rows" bigint NOT NULL,
	"staged" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text NOT NULL,
	"lane" text NOT NULL,
	"account" text NOT NULL,
	"body" json NOT NULL,
	"said_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"state" text NOT NULL,
	"tries" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text NOT NULL,
	"lane" text NOT NULL,
	"platform" text NOT NULL,
	"address" text NOT NULL,
	"conversation_kind" text NOT NULL,
	"text" text NOT NULL,
	"card" json,
	"edits" bigint,
	"cause" bigint,
	"due_at" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"lease_until" bigint NOT NULL,
	"state" text NOT NULL,
	"platform_message" text,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"role" text NOT NULL,
	"unit" bigint,
	"manager" bigint,
	"lang" text NOT NULL,
	"active" boolean NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "push" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text NOT NULL,
	"value" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"person" bigint NOT NULL,
	"by" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signal" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"followup" bigint NOT NULL,
	"inbox" bigint,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"span_start" bigint NOT NULL,
	"span_end" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"owner" bigint NOT NULL,
	"customer" bigint,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"due_at" bigint NOT NULL,
	"state" text NOT NULL,
	"conversation" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"id" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"staging" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "alias_customer" ON "alias" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "contact_customer" ON "contact" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "contact_phone" ON "contact" USING btree ("workspace","phone");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_address" ON "conversation" USING btree ("platform","address");--> statement-breakpoint
CREATE INDEX "customer_owner" ON "customer" USING btree ("workspace","owner");--> statement-breakpoint
CREATE INDEX "customer_created" ON "customer" USING btree ("workspace","owner","created_at");--> statement-breakpoint
CREATE INDEX "customer_name" ON "customer" USING btree ("workspace","name");--> statement-breakpoint
CREATE INDEX "customer_batch" ON "customer" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "deal_customer" ON "deal" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "deal_owner_stage_due" ON "deal" USING btree ("workspace","owner","stage","next_due");--> statement-breakpoint
CREATE INDEX "deal_closed" ON "deal" USING btree ("workspace","owner","closed_at");--> statement-breakpoint
CREATE INDEX "deal_batch" ON "deal" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "event_customer" ON "event" USING btree ("customer","at");--> statement-breakpoint
CREATE INDEX "event_inbox" ON "event" USING btree ("inbox");--> statement-breakpoint
CREATE INDEX "event_kind" ON "event" USING btree ("workspace","kind","at");--> statement-breakpoint
CREATE INDEX "file_hash" ON "file" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "followup_customer" ON "followup" USING btree ("customer","at");--> statement-breakpoint
CREATE INDEX "followup_person" ON "followup" USING btree ("workspace","person","at");--> statement-breakpoint
CREATE UNIQUE INDEX "health_day_once" ON "health_day" USING btree ("workspace","owner","day");--> statement-breakpoint
CREATE UNIQUE INDEX "identity_account" ON "identity" USING btree ("platform","account");--> statement-breakpoint
CREATE INDEX "identity_person" ON "identity" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_key" ON "inbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "inbox_lane" ON "inbox" USING btree ("lane","received_at");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("id") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_lane" ON "outbox" USING btree ("lane","sent_at") WHERE state = 'sent';--> statement-breakpoint
CREATE INDEX "outbox_edits" ON "outbox" USING btree ("edits") WHERE edits IS NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("lane","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "person_manager" ON "person" USING btree ("workspace","manager");--> statement-breakpoint
CREATE UNIQUE INDEX "push_key" ON "push" USING btree ("workspace","key");--> statement-breakpoint
CREATE UNIQUE INDEX "setting_key" ON "setting" USING btree ("workspace","key");--> statement-breakpoint
CREATE UNIQUE INDEX "share_once" ON "share" USING btree ("customer","person");--> statement-breakpoint
CREATE INDEX "share_person" ON "share" USING btree ("workspace","person");--> statement-breakpoint
CREATE INDEX "signal_customer" ON "signal" USING btree ("customer","kind");--> statement-breakpoint
CREATE INDEX "task_due" ON "task" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "task_owner" ON "task" USING btree ("workspace","owner","state");