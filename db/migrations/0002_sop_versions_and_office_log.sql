CREATE TABLE "office_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid,
	"details" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "office_events_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "sop_versions" ALTER COLUMN "edition" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "postal_code" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "city" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "website" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "unit_code" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "letter_number_format" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "logo_file_id" uuid;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "based_on_id" uuid;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "drafted_by" uuid;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD COLUMN "authorised_by" uuid;--> statement-breakpoint
ALTER TABLE "office_events" ADD CONSTRAINT "office_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_events_at_index" ON "office_events" USING btree ("at");--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_logo_file_id_files_id_fk" FOREIGN KEY ("logo_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD CONSTRAINT "sop_versions_based_on_id_sop_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."sop_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD CONSTRAINT "sop_versions_drafted_by_users_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sop_versions" ADD CONSTRAINT "sop_versions_authorised_by_users_id_fk" FOREIGN KEY ("authorised_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;