CREATE TABLE "pin" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"person" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"asker" bigint NOT NULL,
	"person" bigint NOT NULL,
	"customer" bigint NOT NULL,
	"deal" bigint,
	"text" text NOT NULL,
	"card" bigint NOT NULL,
	"conversation" bigint NOT NULL,
	"state" text NOT NULL,
	"created_at" bigint NOT NULL,
	"answered_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "replies_until" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "pin_once" ON "pin" USING btree ("person","customer");--> statement-breakpoint
CREATE INDEX "pin_customer" ON "pin" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "question_person" ON "question" USING btree ("workspace","person","state");--> statement-breakpoint
CREATE INDEX "question_customer" ON "question" USING btree ("customer");