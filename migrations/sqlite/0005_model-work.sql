CREATE TABLE `draft_request` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`kind` text NOT NULL,
	`person` integer NOT NULL,
	`conversation` integer NOT NULL,
	`inbox` integer,
	`outbox` integer,
	`customers` text NOT NULL,
	`given` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	`give_up_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `draft_request_waiting` ON `draft_request` (`due_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `model_call` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`at` integer NOT NULL,
	`person` integer,
	`request` integer,
	`kind` text NOT NULL,
	`purpose` text NOT NULL,
	`prompt_version` integer,
	`model` text NOT NULL,
	`tokens_in` integer NOT NULL,
	`tokens_out` integer NOT NULL,
	`cost` integer NOT NULL,
	`ms` integer NOT NULL,
	`outcome` text NOT NULL,
	`dropped` integer NOT NULL,
	`words` text
);
--> statement-breakpoint
CREATE INDEX `model_call_at` ON `model_call` (`workspace`,`at`);--> statement-breakpoint
CREATE TABLE `model_exclusion` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`by` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `model_exclusion_customer` ON `model_exclusion` (`workspace`,`customer`);--> statement-breakpoint
CREATE TABLE `suggestion` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`kind` text NOT NULL,
	`call` integer,
	`person` integer NOT NULL,
	`customer` integer,
	`deal` integer,
	`inbox` integer,
	`outbox` integer,
	`about` text NOT NULL,
	`state` text NOT NULL,
	`by` integer,
	`at` integer NOT NULL,
	`decided_at` integer,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `suggestion_at` ON `suggestion` (`workspace`,`at`);--> statement-breakpoint
CREATE INDEX `suggestion_inbox` ON `suggestion` (`inbox`);