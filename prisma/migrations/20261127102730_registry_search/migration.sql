-- CreateTable
CREATE TABLE "RegistrySpelling" (
    "spelling" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "RegistrySpelling_pkey" PRIMARY KEY ("spelling","word")
);

-- Names by their words, in any order. Without a pending list, which every search would read from end to end.
CREATE INDEX "RegistryName_words" ON "RegistryName" USING gin (string_to_array("folded", ' ')) WITH (fastupdate = off);

-- A name that says nothing cannot be found, and one that is not folded would not be.
ALTER TABLE "RegistryName" ADD CONSTRAINT "RegistryName_folded" CHECK ("folded" <> '' AND "folded" = btrim("folded") AND "folded" NOT LIKE '%  %');
ALTER TABLE "RegistryEntry" ADD CONSTRAINT "RegistryEntry_number" CHECK ("number" ~ '^MPSS[0-9]{6}$');

-- Only words that are new: a hundred names at once do not wait for each other's "maria". In one order, so that two do not wait for ever.
CREATE FUNCTION note_registry_spellings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegistrySpelling" ("spelling", "word")
  SELECT s.spelling, w.word
  FROM (SELECT DISTINCT unnest(string_to_array("folded", ' ')) AS word FROM written) w
  CROSS JOIN LATERAL (
    SELECT w.word
    UNION
    SELECT left(w.word, at - 1) || substr(w.word, at + 1) FROM generate_series(1, char_length(w.word)) at
  ) s(spelling)
  WHERE s.spelling <> '' AND NOT EXISTS (SELECT FROM "RegistrySpelling" k WHERE k."spelling" = w.word AND k."word" = w.word)
  ORDER BY s.spelling, w.word
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "RegistryName_spellings_inserted" AFTER INSERT ON "RegistryName"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_registry_spellings();
CREATE TRIGGER "RegistryName_spellings_updated" AFTER UPDATE ON "RegistryName"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_registry_spellings();
