CREATE TABLE "stage_move" (
	"id" bigint PRIMARY KEY NOT NULL,
	"workspace" bigint NOT NULL,
	"deal" bigint NOT NULL,
	"owner" bigint NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"at" bigint NOT NULL,
	"inbox" bigint
);
--> statement-breakpoint
ALTER TABLE "deal" ADD COLUMN "loss_reason" text;--> statement-breakpoint
CREATE INDEX "stage_move_owner" ON "stage_move" USING btree ("workspace","owner","at","from_stage","to_stage");--> statement-breakpoint
CREATE INDEX "stage_move_at" ON "stage_move" USING btree ("workspace","at");--> statement-breakpoint
CREATE INDEX "stage_move_deal" ON "stage_move" USING btree ("deal");--> statement-breakpoint
CREATE INDEX "customer_industry" ON "customer" USING btree ("workspace","industry");