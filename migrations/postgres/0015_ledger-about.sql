ALTER TABLE "ledger" ADD COLUMN "about" json;--> statement-breakpoint
CREATE INDEX "ledger_unacted" ON "ledger" USING btree ("person","at") WHERE acted_at IS NULL AND about IS NOT NULL;