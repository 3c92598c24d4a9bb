CREATE FUNCTION refuse_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'story_events is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER story_events_append_only BEFORE UPDATE OR DELETE ON story_events
  FOR EACH ROW EXECUTE FUNCTION refuse_log_change();
--> statement-breakpoint
CREATE TRIGGER story_events_no_truncate BEFORE TRUNCATE ON story_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();
--> statement-breakpoint
CREATE FUNCTION refuse_finished_visit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.left_at IS NOT NULL THEN
    RAISE EXCEPTION 'a finished stage visit is history: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;
--> statement-breakpoint
CREATE TRIGGER stage_visits_finished BEFORE UPDATE OR DELETE ON stage_visits
  FOR EACH ROW EXECUTE FUNCTION refuse_finished_visit_change();
