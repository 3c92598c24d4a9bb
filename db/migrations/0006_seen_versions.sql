CREATE TABLE "seen_versions" (
	"story_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"content_version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "seen_versions_story_id_user_id_content_version_pk" PRIMARY KEY("story_id","user_id","content_version")
);
--> statement-breakpoint
ALTER TABLE "seen_versions" ADD CONSTRAINT "seen_versions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_versions" ADD CONSTRAINT "seen_versions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;