-- Rows that every follow-up changes: room on their page, so that an update need not touch their indexes (HOT).
ALTER TABLE "customer" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "deal" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "conversation" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "inbox" SET (fillfactor = 90);--> statement-breakpoint
ALTER TABLE "outbox" SET (fillfactor = 80);
