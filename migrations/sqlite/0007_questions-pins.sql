CREATE TABLE `pin` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`person` integer NOT NULL,
	`customer` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pin_once` ON `pin` (`person`,`customer`);--> statement-breakpoint
CREATE INDEX `pin_customer` ON `pin` (`customer`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`asker` integer NOT NULL,
	`person` integer NOT NULL,
	`customer` integer NOT NULL,
	`deal` integer,
	`text` text NOT NULL,
	`card` integer NOT NULL,
	`conversation` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `question_person` ON `question` (`workspace`,`person`,`state`);--> statement-breakpoint
CREATE INDEX `question_customer` ON `question` (`customer`);--> statement-breakpoint
ALTER TABLE `conversation` ADD `replies_until` integer;