CREATE INDEX "knowledge_words" ON "knowledge" USING gin (string_to_array("grams", ' '));
