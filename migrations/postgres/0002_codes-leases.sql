CREATE TABLE "code" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"person" bigint,
	"name" text,
	"role" text,
	"by" bigint,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"name" text NOT NULL,
	"holder" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_news" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"at" bigint NOT NULL,
	"news" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "wrote_from" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "code_once" ON "code" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "kept_key" ON "kept" USING btree ("workspace","key");--> statement-breakpoint
CREATE INDEX "kept_until" ON "kept" USING btree ("until");--> statement-breakpoint
CREATE UNIQUE INDEX "lease_name" ON "lease" USING btree ("workspace","name");--> statement-breakpoint
CREATE INDEX "name_news_at" ON "name_news" USING btree ("workspace","at");