CREATE TABLE "draft_request" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"kind" text NOT NULL,
	"person" bigint NOT NULL,
	"conversation" bigint NOT NULL,
	"inbox" bigint,
	"outbox" bigint,
	"customers" json NOT NULL,
	"given" json NOT NULL,
	"state" text NOT NULL,
	"tries" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"give_up_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_call" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"at" bigint NOT NULL,
	"person" bigint,
	"request" bigint,
	"kind" text NOT NULL,
	"purpose" text NOT NULL,
	"prompt_version" bigint,
	"model" text NOT NULL,
	"tokens_in" bigint NOT NULL,
	"tokens_out" bigint NOT NULL,
	"cost" bigint NOT NULL,
	"ms" bigint NOT NULL,
	"outcome" text NOT NULL,
	"dropped" bigint NOT NULL,
	"words" json
);
--> statement-breakpoint
CREATE TABLE "model_exclusion" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"by" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"kind" text NOT NULL,
	"call" bigint,
	"person" bigint NOT NULL,
	"customer" bigint,
	"deal" bigint,
	"inbox" bigint,
	"outbox" bigint,
	"about" json NOT NULL,
	"state" text NOT NULL,
	"by" bigint,
	"at" bigint NOT NULL,
	"decided_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "draft_request_waiting" ON "draft_request" USING btree ("due_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "model_call_at" ON "model_call" USING btree ("workspace","at");--> statement-breakpoint
CREATE UNIQUE INDEX "model_exclusion_customer" ON "model_exclusion" USING btree ("workspace","customer");--> statement-breakpoint
CREATE INDEX "suggestion_at" ON "suggestion" USING btree ("workspace","at");--> statement-breakpoint
CREATE INDEX "suggestion_inbox" ON "suggestion" USING btree ("inbox");