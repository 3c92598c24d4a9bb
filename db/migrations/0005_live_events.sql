-- What open boards and pages listen to. Notices leave with the commit that they tell of, or not at all.
CREATE FUNCTION tell_story_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('redaksi', json_build_object('kind', 'story', 'eventId', NEW.id, 'storyId', NEW.story_id)::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER story_events_tell AFTER INSERT ON story_events FOR EACH ROW EXECUTE FUNCTION tell_story_event();
--> statement-breakpoint
CREATE FUNCTION tell_office_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('redaksi', json_build_object('kind', 'office', 'type', NEW.type)::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER office_events_tell AFTER INSERT ON office_events FOR EACH ROW EXECUTE FUNCTION tell_office_event();
--> statement-breakpoint
CREATE FUNCTION tell_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('redaksi', json_build_object('kind', 'notice', 'userId', NEW.user_id)::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER notices_tell AFTER INSERT OR UPDATE ON notices FOR EACH ROW EXECUTE FUNCTION tell_notice();
--> statement-breakpoint
CREATE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Renewed alone, a row tells nothing new.
  IF TG_OP = 'UPDATE' AND OLD.story_id = NEW.story_id AND OLD.writing = NEW.writing THEN RETURN NULL; END IF;
  PERFORM pg_notify('redaksi', json_build_object('kind', 'presence', 'storyId', COALESCE(NEW.story_id, OLD.story_id))::text);
  IF TG_OP = 'UPDATE' AND OLD.story_id <> NEW.story_id THEN
    PERFORM pg_notify('redaksi', json_build_object('kind', 'presence', 'storyId', OLD.story_id)::text);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER presence_tell AFTER INSERT OR UPDATE OR DELETE ON presence FOR EACH ROW EXECUTE FUNCTION tell_presence();
--> statement-breakpoint
-- Who is here now need not outlive a crash.
ALTER TABLE presence SET UNLOGGED;
--> statement-breakpoint
-- A move taken back within its seconds opens the visit again that it ended; nothing else of it may change.
CREATE OR REPLACE FUNCTION refuse_finished_visit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.left_at IS NULL THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.left_at IS NULL AND NEW.wait_ms IS NULL AND NEW.work_ms IS NULL
    AND (to_jsonb(NEW) - ARRAY['left_at', 'wait_ms', 'work_ms']) = (to_jsonb(OLD) - ARRAY['left_at', 'wait_ms', 'work_ms'])
    AND NOT EXISTS (SELECT 1 FROM stage_visits v WHERE v.story_id = OLD.story_id AND v.entered_at > OLD.left_at)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a finished stage visit is history: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
