CREATE TABLE `sales_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`deal` integer,
	`followup` integer NOT NULL,
	`person` integer NOT NULL,
	`inbox` integer,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`due_day` text,
	`place` text,
	`role` text,
	`conclusion` text NOT NULL,
	`span_start` integer NOT NULL,
	`span_end` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sales_event_customer` ON `sales_event` (`customer`,`kind`,`at`);--> statement-breakpoint
CREATE INDEX `sales_event_person` ON `sales_event` (`workspace`,`person`,`at`);--> statement-breakpoint
CREATE INDEX `sales_event_due` ON `sales_event` (`workspace`,`kind`,`due_day`) WHERE due_day IS NOT NULL;