CREATE TABLE "term" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"customer" bigint,
	"by" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "term_name" ON "term" USING btree ("workspace","kind","name");