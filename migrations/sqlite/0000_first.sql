CREATE TABLE `alias` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `alias_customer` ON `alias` (`customer`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`name` text NOT NULL,
	`title` text,
	`role` text NOT NULL,
	`phone` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contact_customer` ON `contact` (`customer`);--> statement-breakpoint
CREATE INDEX `contact_phone` ON `contact` (`workspace`,`phone`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`platform` text NOT NULL,
	`address` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`members` text,
	`customer` integer,
	`focus` text,
	`welcomed` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_address` ON `conversation` (`platform`,`address`);--> statement-breakpoint
CREATE TABLE `counter` (
	`id` integer PRIMARY KEY NOT NULL,
	`next` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `customer` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`owner` integer NOT NULL,
	`industry` text,
	`tier` text,
	`source` text,
	`first_contact_at` integer,
	`last_contact_at` integer,
	`last_words` text,
	`last_words_at` integer,
	`moods` text NOT NULL,
	`churn_at` integer,
	`batch` integer NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `customer_owner` ON `customer` (`workspace`,`owner`);--> statement-breakpoint
CREATE INDEX `customer_created` ON `customer` (`workspace`,`owner`,`created_at`);--> statement-breakpoint
CREATE INDEX `customer_name` ON `customer` (`workspace`,`name`);--> statement-breakpoint
CREATE INDEX `customer_batch` ON `customer` (`batch`);--> statement-breakpoint
CREATE TABLE `deal` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`owner` integer NOT NULL,
	`stage` text NOT NULL,
	`stage_since` integer NOT NULL,
	`amount` integer,
	`amount_up_to` integer,
	`currency` text NOT NULL,
	`approximate` integer NOT NULL,
	`next_due` text,
	`next_step` text,
	`summary` text,
	`last_contact_at` integer,
	`overdue_cards` integer NOT NULL,
	`overdue_card_at` integer,
	`closed_at` integer,
	`close_reason` text,
	`batch` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deal_customer` ON `deal` (`customer`);--> statement-breakpoint
CREATE INDEX `deal_owner_stage_due` ON `deal` (`workspace`,`owner`,`stage`,`next_due`);--> statement-breakpoint
CREATE INDEX `deal_closed` ON `deal` (`workspace`,`owner`,`closed_at`);--> statement-breakpoint
CREATE INDEX `deal_batch` ON `deal` (`batch`);--> statement-breakpoint
CREATE TABLE `event` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` integer,
	`kind` text NOT NULL,
	`customer` integer,
	`deal` integer,
	`inbox` integer,
	`span_start` integer,
	`span_end` integer,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`note` text,
	`undoes` integer
);
--> statement-breakpoint
CREATE INDEX `event_customer` ON `event` (`customer`,`at`);--> statement-breakpoint
CREATE INDEX `event_inbox` ON `event` (`inbox`);--> statement-breakpoint
CREATE INDEX `event_kind` ON `event` (`workspace`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `file` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`content_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `file_hash` ON `file` (`hash`);--> statement-breakpoint
CREATE TABLE `followup` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`deal` integer,
	`person` integer NOT NULL,
	`kind` text NOT NULL,
	`inbox` integer,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`sentiment` text NOT NULL,
	`quote` text,
	`stage` text,
	`amount` integer,
	`next_due` text
);
--> statement-breakpoint
CREATE INDEX `followup_customer` ON `followup` (`customer`,`at`);--> statement-breakpoint
CREATE INDEX `followup_person` ON `followup` (`workspace`,`person`,`at`);--> statement-breakpoint
CREATE TABLE `health_day` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`owner` integer NOT NULL,
	`day` text NOT NULL,
	`customers` integer NOT NULL,
	`total` integer NOT NULL,
	`overdue` integer NOT NULL,
	`leads` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `health_day_once` ON `health_day` (`workspace`,`owner`,`day`);--> statement-breakpoint
CREATE TABLE `identity` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`person` integer NOT NULL,
	`platform` text NOT NULL,
	`account` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_account` ON `identity` (`platform`,`account`);--> statement-breakpoint
CREATE INDEX `identity_person` ON `identity` (`person`);--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`file` integer NOT NULL,
	`by` integer NOT NULL,
	`state` text NOT NULL,
	`rows` integer NOT NULL,
	`staged` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text NOT NULL,
	`lane` text NOT NULL,
	`account` text NOT NULL,
	`body` text NOT NULL,
	`said_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_key` ON `inbox` (`key`);--> statement-breakpoint
CREATE INDEX `inbox_lane` ON `inbox` (`lane`,`received_at`);--> statement-breakpoint
CREATE INDEX `inbox_waiting` ON `inbox` (`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text NOT NULL,
	`lane` text NOT NULL,
	`platform` text NOT NULL,
	`address` text NOT NULL,
	`conversation_kind` text NOT NULL,
	`text` text NOT NULL,
	`card` text,
	`edits` integer,
	`cause` integer,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`state` text NOT NULL,
	`platform_message` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_lane` ON `outbox` (`lane`,`sent_at`) WHERE state = 'sent';--> statement-breakpoint
CREATE INDEX `outbox_edits` ON `outbox` (`edits`) WHERE edits IS NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`lane`,`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`role` text NOT NULL,
	`unit` integer,
	`manager` integer,
	`lang` text NOT NULL,
	`active` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `person_manager` ON `person` (`workspace`,`manager`);--> statement-breakpoint
CREATE TABLE `push` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `push_key` ON `push` (`workspace`,`key`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_key` ON `setting` (`workspace`,`key`);--> statement-breakpoint
CREATE TABLE `share` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`person` integer NOT NULL,
	`by` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_once` ON `share` (`customer`,`person`);--> statement-breakpoint
CREATE INDEX `share_person` ON `share` (`workspace`,`person`);--> statement-breakpoint
CREATE TABLE `signal` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`customer` integer NOT NULL,
	`followup` integer NOT NULL,
	`inbox` integer,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`span_start` integer NOT NULL,
	`span_end` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `signal_customer` ON `signal` (`customer`,`kind`);--> statement-breakpoint
CREATE TABLE `task` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`owner` integer NOT NULL,
	`customer` integer,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`due_at` integer NOT NULL,
	`state` text NOT NULL,
	`conversation` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `task_due` ON `task` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `task_owner` ON `task` (`workspace`,`owner`,`state`);--> statement-breakpoint
CREATE TABLE `unit` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `workspace` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`zone` text NOT NULL,
	`staging` integer NOT NULL,
	`created_at` integer NOT NULL
);
