ALTER TABLE "files" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "caption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "licence" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "focus_x" double precision DEFAULT 0.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "focus_y" double precision DEFAULT 0.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "crop" jsonb;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "full_width" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "full_height" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "replaced_by_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_replaced_by_id_files_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_uploaded_at_index" ON "files" USING btree ("uploaded_at");--> statement-breakpoint
CREATE INDEX "files_replaced_by_id_index" ON "files" USING btree ("replaced_by_id");--> statement-breakpoint
CREATE INDEX "stories_cover_file_id_index" ON "stories" USING btree ("cover_file_id");--> statement-breakpoint
CREATE INDEX "stories_pictures" ON "stories" USING gin (jsonb_path_query_array("body", 'strict $.**.attrs.fileId'));--> statement-breakpoint
CREATE INDEX "story_revisions_cover_file_id_index" ON "story_revisions" USING btree ("cover_file_id");--> statement-breakpoint
CREATE INDEX "story_revisions_pictures" ON "story_revisions" USING gin (jsonb_path_query_array("body", 'strict $.**.attrs.fileId'));