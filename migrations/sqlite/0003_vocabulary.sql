CREATE TABLE `term` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`customer` integer,
	`by` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `term_name` ON `term` (`workspace`,`kind`,`name`);