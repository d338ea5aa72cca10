CREATE VIRTUAL TABLE `knowledge_words` USING fts5(`grams`, content='knowledge', content_rowid='id', tokenize='unicode61 remove_diacritics 0');--> statement-breakpoint
CREATE TRIGGER `knowledge_words_added` AFTER INSERT ON `knowledge` BEGIN
	INSERT INTO `knowledge_words`(`rowid`, `grams`) VALUES (new.`id`, new.`grams`);
END;--> statement-breakpoint
CREATE TRIGGER `knowledge_words_removed` AFTER DELETE ON `knowledge` BEGIN
	INSERT INTO `knowledge_words`(`knowledge_words`, `rowid`, `grams`) VALUES ('delete', old.`id`, old.`grams`);
END;--> statement-breakpoint
CREATE TRIGGER `knowledge_words_changed` AFTER UPDATE OF `grams` ON `knowledge` BEGIN
	INSERT INTO `knowledge_words`(`knowledge_words`, `rowid`, `grams`) VALUES ('delete', old.`id`, old.`grams`);
	INSERT INTO `knowledge_words`(`rowid`, `grams`) VALUES (new.`id`, new.`grams`);
END;
