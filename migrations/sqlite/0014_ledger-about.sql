ALTER TABLE `ledger` ADD `about` text;--> statement-breakpoint
CREATE INDEX `ledger_unacted` ON `ledger` (`person`,`at`) WHERE acted_at IS NULL AND about IS NOT NULL;