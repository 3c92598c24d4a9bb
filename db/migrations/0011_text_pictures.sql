CREATE TABLE "text_pictures" (
	"owner_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "text_pictures_owner_id_file_id_pk" PRIMARY KEY("owner_id","file_id")
);
--> statement-breakpoint
CREATE INDEX "text_pictures_file_id_index" ON "text_pictures" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "material_files_file_id_index" ON "material_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "publications_proof_file_id_index" ON "publications" USING btree ("proof_file_id");--> statement-breakpoint
CREATE FUNCTION keep_text_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM text_pictures WHERE owner_id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO text_pictures (owner_id, file_id)
    SELECT DISTINCT NEW.id, named::uuid
    FROM jsonb_array_elements_text(jsonb_path_query_array(NEW.body, 'strict $.**.attrs.fileId')) AS named
    WHERE named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER stories_text_pictures AFTER INSERT OR DELETE ON stories
  FOR EACH ROW EXECUTE FUNCTION keep_text_pictures();
--> statement-breakpoint
CREATE TRIGGER stories_changed_text_pictures AFTER UPDATE OF body ON stories
  FOR EACH ROW WHEN (OLD.body IS DISTINCT FROM NEW.body) EXECUTE FUNCTION keep_text_pictures();
--> statement-breakpoint
CREATE TRIGGER story_revisions_text_pictures AFTER INSERT OR DELETE ON story_revisions
  FOR EACH ROW EXECUTE FUNCTION keep_text_pictures();
--> statement-breakpoint
CREATE TRIGGER story_revisions_changed_text_pictures AFTER UPDATE OF body ON story_revisions
  FOR EACH ROW WHEN (OLD.body IS DISTINCT FROM NEW.body) EXECUTE FUNCTION keep_text_pictures();
--> statement-breakpoint
INSERT INTO text_pictures (owner_id, file_id)
SELECT DISTINCT owners.id, named::uuid
FROM (SELECT id, body FROM stories UNION ALL SELECT id, body FROM story_revisions) AS owners,
  jsonb_array_elements_text(jsonb_path_query_array(owners.body, 'strict $.**.attrs.fileId')) AS named
WHERE named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
