CREATE TABLE "knowledge_vector" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"card" bigint NOT NULL,
	"model" text NOT NULL,
	"of" bigint NOT NULL,
	"vector" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_vector_once" ON "knowledge_vector" USING btree ("workspace","model","card");