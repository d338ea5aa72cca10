CREATE TABLE `knowledge` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text,
	`kind` text NOT NULL,
	`topic` text,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`grams` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`customer` integer,
	`deal` integer,
	`inbox` integer,
	`author` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_key` ON `knowledge` (`workspace`,`key`);--> statement-breakpoint
CREATE INDEX `knowledge_topic` ON `knowledge` (`workspace`,`state`,`topic`);--> statement-breakpoint
CREATE INDEX `knowledge_changed` ON `knowledge` (`workspace`,`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `knowledge_deal` ON `knowledge` (`deal`) WHERE deal IS NOT NULL;--> statement-breakpoint
CREATE TABLE `knowledge_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`card` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`by` integer,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_version_once` ON `knowledge_version` (`card`,`number`);--> statement-breakpoint
CREATE TABLE `suggestion_card` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`suggestion` integer NOT NULL,
	`card` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_card_once` ON `suggestion_card` (`suggestion`,`card`);--> statement-breakpoint
CREATE INDEX `suggestion_card_card` ON `suggestion_card` (`card`);--> statement-breakpoint
CREATE INDEX `suggestion_customer` ON `suggestion` (`customer`,`kind`,`at`);