CREATE TABLE `stage_move` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`deal` integer NOT NULL,
	`owner` integer NOT NULL,
	`from_stage` text,
	`to_stage` text NOT NULL,
	`at` integer NOT NULL,
	`inbox` integer
);
--> statement-breakpoint
CREATE INDEX `stage_move_owner` ON `stage_move` (`workspace`,`owner`,`at`,`from_stage`,`to_stage`);--> statement-breakpoint
CREATE INDEX `stage_move_at` ON `stage_move` (`workspace`,`at`);--> statement-breakpoint
CREATE INDEX `stage_move_deal` ON `stage_move` (`deal`);--> statement-breakpoint
ALTER TABLE `deal` ADD `loss_reason` text;--> statement-breakpoint
CREATE INDEX `customer_industry` ON `customer` (`workspace`,`industry`);