CREATE TABLE `minutes` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`by` integer NOT NULL,
	`inbox` integer NOT NULL,
	`conversation` integer NOT NULL,
	`customer` integer,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`lang` text NOT NULL,
	`held_on` text NOT NULL,
	`lines` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`chase_at` integer,
	`applied_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `minutes_customer` ON `minutes` (`customer`,`created_at`);--> statement-breakpoint
CREATE INDEX `minutes_by` ON `minutes` (`workspace`,`by`,`created_at`);--> statement-breakpoint
CREATE INDEX `minutes_chase` ON `minutes` (`chase_at`) WHERE chase_at IS NOT NULL;