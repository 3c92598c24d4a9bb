CREATE TABLE "calendar_schedules" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"week" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"date" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "evaluations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"approved" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"content_version" integer NOT NULL,
	"evaluated_by" uuid NOT NULL,
	"evaluated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid,
	"details" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "story_events_storyId_number_unique" UNIQUE("story_id","number")
);
--> statement-breakpoint
CREATE TABLE "article_files" (
	"story_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "article_files_story_id_file_id_pk" PRIMARY KEY("story_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" bigint NOT NULL,
	"width" integer,
	"height" integer,
	"uploaded_by" uuid,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "material_files" (
	"material_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "material_files_material_id_file_id_pk" PRIMARY KEY("material_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"first_story_id" uuid NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"sector" text NOT NULL,
	"kind" text NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"wanted_on" date,
	"handed_in_by" uuid NOT NULL,
	"handed_in_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"government" text NOT NULL,
	"address" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"tagline" text NOT NULL,
	"social_accounts" jsonb NOT NULL,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"body" jsonb NOT NULL,
	"body_text" text NOT NULL,
	"sector" text NOT NULL,
	"kind" text NOT NULL,
	"tags" text[] NOT NULL,
	"cover_file_id" uuid,
	"cover_alt" text DEFAULT '' NOT NULL,
	"cover_caption" text DEFAULT '' NOT NULL,
	"content_version" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('indonesian', title || ' ' || summary), 'B') || to_tsvector('indonesian', body_text)) STORED,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"key" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"active" boolean NOT NULL,
	"proof_required" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"url" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"proof_required" boolean NOT NULL,
	"proof_file_id" uuid,
	"proof_by" uuid,
	"proof_at" timestamp with time zone,
	"proof_error" text DEFAULT '' NOT NULL,
	CONSTRAINT "publications_storyId_channel_unique" UNIQUE("story_id","channel")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"acknowledged_by" uuid,
	"acknowledged_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sop_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"edition" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"authorised_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sop_versions_number_edition_unique" UNIQUE("number","edition")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" serial NOT NULL,
	"sop_version_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"pass" integer DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"slug" text NOT NULL,
	"sector" text NOT NULL,
	"kind" text NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"body" jsonb NOT NULL,
	"cover_file_id" uuid,
	"cover_alt" text DEFAULT '' NOT NULL,
	"cover_caption" text DEFAULT '' NOT NULL,
	"content_version" integer DEFAULT 1 NOT NULL,
	"words" integer DEFAULT 0 NOT NULL,
	"pictures_without_alt" integer DEFAULT 0 NOT NULL,
	"wanted_on" date,
	"joined_into_id" uuid,
	"event_number" integer DEFAULT 0 NOT NULL,
	"event_hash" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "stories_slug_unique" UNIQUE("slug"),
	CONSTRAINT "stories_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "story_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"content_version" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"slug" text NOT NULL,
	"sector" text NOT NULL,
	"kind" text NOT NULL,
	"tags" text[] NOT NULL,
	"body" jsonb NOT NULL,
	"cover_file_id" uuid,
	"cover_alt" text DEFAULT '' NOT NULL,
	"cover_caption" text DEFAULT '' NOT NULL,
	"writer_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "story_revisions_storyId_contentVersion_unique" UNIQUE("story_id","content_version")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"position" text DEFAULT '' NOT NULL,
	"roles" text[] NOT NULL,
	"password_hash" text NOT NULL,
	"session_epoch" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"sop_version_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"step" integer,
	"pass" integer NOT NULL,
	"materials" integer NOT NULL,
	"standard_minutes" integer,
	"entered_at" timestamp with time zone NOT NULL,
	"taken_up_at" timestamp with time zone,
	"taken_up_by" uuid,
	"left_at" timestamp with time zone,
	"wait_ms" bigint,
	"work_ms" bigint
);
--> statement-breakpoint
CREATE TABLE "visit_pauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"paused_at" timestamp with time zone NOT NULL,
	"resumed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_visit_id_stage_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."stage_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_evaluated_by_users_id_fk" FOREIGN KEY ("evaluated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_events" ADD CONSTRAINT "story_events_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_events" ADD CONSTRAINT "story_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_files" ADD CONSTRAINT "article_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_files" ADD CONSTRAINT "material_files_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_files" ADD CONSTRAINT "material_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_first_story_id_stories_id_fk" FOREIGN KEY ("first_story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_handed_in_by_users_id_fk" FOREIGN KEY ("handed_in_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_file_id_files_id_fk" FOREIGN KEY ("cover_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_channel_channels_key_fk" FOREIGN KEY ("channel") REFERENCES "public"."channels"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_proof_file_id_files_id_fk" FOREIGN KEY ("proof_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_proof_by_users_id_fk" FOREIGN KEY ("proof_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_acknowledged_by_users_id_fk" FOREIGN KEY ("acknowledged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_sop_version_id_sop_versions_id_fk" FOREIGN KEY ("sop_version_id") REFERENCES "public"."sop_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_cover_file_id_files_id_fk" FOREIGN KEY ("cover_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_joined_into_id_stories_id_fk" FOREIGN KEY ("joined_into_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_cover_file_id_files_id_fk" FOREIGN KEY ("cover_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_writer_id_users_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_visits" ADD CONSTRAINT "stage_visits_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_visits" ADD CONSTRAINT "stage_visits_sop_version_id_sop_versions_id_fk" FOREIGN KEY ("sop_version_id") REFERENCES "public"."sop_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_visits" ADD CONSTRAINT "stage_visits_taken_up_by_users_id_fk" FOREIGN KEY ("taken_up_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_pauses" ADD CONSTRAINT "visit_pauses_visit_id_stage_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."stage_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evaluations_story_id_index" ON "evaluations" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_events_at_index" ON "story_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "article_files_file_id_index" ON "article_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "files_sha256_index" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "materials_story_id_index" ON "materials" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "materials_first_story_id_index" ON "materials" USING btree ("first_story_id");--> statement-breakpoint
CREATE INDEX "materials_handed_in_by_index" ON "materials" USING btree ("handed_in_by");--> statement-breakpoint
CREATE INDEX "articles_published_at_index" ON "articles" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "articles_sector_published_at_index" ON "articles" USING btree ("sector","published_at");--> statement-breakpoint
CREATE INDEX "articles_search_index" ON "articles" USING gin ("search");--> statement-breakpoint
CREATE INDEX "stories_stage_updated_at_index" ON "stories" USING btree ("stage","updated_at");--> statement-breakpoint
CREATE INDEX "stories_closed_at_index" ON "stories" USING btree ("closed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "stage_visits_story_id_index" ON "stage_visits" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "stage_visits_left_at_index" ON "stage_visits" USING btree ("left_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_visits_one_open" ON "stage_visits" USING btree ("story_id") WHERE "stage_visits"."left_at" is null;--> statement-breakpoint
CREATE INDEX "visit_pauses_visit_id_index" ON "visit_pauses" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_pauses_one_open" ON "visit_pauses" USING btree ("visit_id") WHERE "visit_pauses"."resumed_at" is null;