DROP INDEX "contact_customer";--> statement-breakpoint
DROP INDEX "customer_owner";--> statement-breakpoint
DROP INDEX "deal_customer";--> statement-breakpoint
DROP INDEX "deal_owner_stage_due";--> statement-breakpoint
DROP INDEX "sales_event_customer";--> statement-breakpoint
DROP INDEX "signal_customer";--> statement-breakpoint
DROP INDEX "stage_move_owner";--> statement-breakpoint
CREATE INDEX "contact_customer" ON "contact" USING btree ("customer","role");--> statement-breakpoint
CREATE INDEX "customer_owner" ON "customer" USING btree ("workspace","owner","last_contact_at","churn_at","moods","batch");--> statement-breakpoint
CREATE INDEX "deal_customer" ON "deal" USING btree ("customer","next_due","stage");--> statement-breakpoint
CREATE INDEX "deal_owner_stage_due" ON "deal" USING btree ("workspace","owner","stage","next_due","amount","currency","customer","batch","id");--> statement-breakpoint
CREATE INDEX "sales_event_customer" ON "sales_event" USING btree ("customer","kind","at","state");--> statement-breakpoint
CREATE INDEX "signal_customer" ON "signal" USING btree ("customer","kind","at");--> statement-breakpoint
CREATE INDEX "stage_move_owner" ON "stage_move" USING btree ("workspace","owner","at","from_stage","to_stage","deal");--> statement-breakpoint
-- Moves from before they were rows, told from the events: the comparison with what is usual need not wait for two months.
INSERT INTO "stage_move" ("id", "workspace", "deal", "owner", "from_stage", "to_stage", "at", "inbox")
SELECT (SELECT "next" FROM "counter" WHERE "id" = 1) - 1 + row_number() OVER (ORDER BY e."at", e."id"), e."workspace", d."id", d."owner",
	e."before" -> j."key" ->> 'stage', j."value" ->> 'stage', coalesce((j."value" ->> 'stageSince')::bigint, e."at"), e."inbox"
FROM "event" e CROSS JOIN LATERAL json_each(e."after") j JOIN "deal" d ON d."id" = CASE WHEN j."key" LIKE 'deal:%' THEN substr(j."key", 6)::bigint END
WHERE e."after"::text LIKE '%"stage":%' AND e."after"::text NOT LIKE '%"stageMove:%' AND e."undoes" IS NULL AND d."batch" = 0
	AND j."value" ->> 'stage' IS NOT NULL AND j."value" ->> 'stage' IS DISTINCT FROM e."before" -> j."key" ->> 'stage'
	AND e."id" NOT IN (SELECT "undoes" FROM "event" WHERE "undoes" IS NOT NULL);--> statement-breakpoint
UPDATE "counter" SET "next" = greatest("next", coalesce((SELECT max("id") + 1 FROM "stage_move"), 0)) WHERE "id" = 1;