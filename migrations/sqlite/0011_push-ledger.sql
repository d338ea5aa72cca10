CREATE TABLE `ledger` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`person` integer NOT NULL,
	`push` text NOT NULL,
	`day` text NOT NULL,
	`outcome` text NOT NULL,
	`place` integer,
	`content` text,
	`held` text,
	`slot` text NOT NULL,
	`at` integer NOT NULL,
	`opened_at` integer,
	`acted_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_slot` ON `ledger` (`workspace`,`slot`);--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_place` ON `ledger` (`person`,`day`,`place`) WHERE place IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_day` ON `ledger` (`workspace`,`day`);--> statement-breakpoint
CREATE INDEX `ledger_content` ON `ledger` (`person`,`push`,`id`) WHERE content IS NOT NULL;--> statement-breakpoint
CREATE INDEX `ledger_held` ON `ledger` (`workspace`,`person`) WHERE outcome = 'held';--> statement-breakpoint
CREATE TABLE `mute` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`person` integer NOT NULL,
	`push` text NOT NULL,
	`days` text NOT NULL,
	`until` integer,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mute_once` ON `mute` (`workspace`,`person`,`push`,`days`);