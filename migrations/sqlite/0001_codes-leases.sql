CREATE TABLE `code` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`person` integer,
	`name` text,
	`role` text,
	`by` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `code_once` ON `code` (`code`);--> statement-breakpoint
CREATE TABLE `kept` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_key` ON `kept` (`workspace`,`key`);--> statement-breakpoint
CREATE INDEX `kept_until` ON `kept` (`until`);--> statement-breakpoint
CREATE TABLE `lease` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`name` text NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lease_name` ON `lease` (`workspace`,`name`);--> statement-breakpoint
CREATE TABLE `name_news` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`at` integer NOT NULL,
	`news` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `name_news_at` ON `name_news` (`workspace`,`at`);--> statement-breakpoint
ALTER TABLE `person` ADD `wrote_from` integer;