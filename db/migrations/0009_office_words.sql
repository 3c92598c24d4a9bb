CREATE TABLE "office_words" (
	"key" text PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "clean_before_evaluation" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "office_words" ADD CONSTRAINT "office_words_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;