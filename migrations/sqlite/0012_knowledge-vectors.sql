CREATE TABLE `knowledge_vector` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace` integer NOT NULL,
	`card` integer NOT NULL,
	`model` text NOT NULL,
	`of` integer NOT NULL,
	`vector` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_vector_once` ON `knowledge_vector` (`workspace`,`model`,`card`);