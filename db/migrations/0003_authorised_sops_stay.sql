-- Performers become a list in the order of the form's columns; steps say their completeness, stages where a
-- story starts.
UPDATE sop_versions SET changed_at = created_at, definition = (definition - 'performerNames') || jsonb_build_object(
  'performers', (
    SELECT jsonb_agg(jsonb_build_object('key', key, 'name', value)
      ORDER BY array_position(ARRAY['contributor', 'webManager', 'kasubag', 'secretary'], key), key)
    FROM jsonb_each(definition -> 'performerNames')),
  'steps', (
    SELECT jsonb_agg('{"completeness": null}'::jsonb || step ORDER BY place)
    FROM jsonb_array_elements(definition -> 'steps') WITH ORDINALITY AS steps (step, place)),
  'stages', (
    SELECT jsonb_agg(jsonb_build_object('start', stage ->> 'kind' = 'proposal') || stage ORDER BY place)
    FROM jsonb_array_elements(definition -> 'stages') WITH ORDINALITY AS stages (stage, place)))
WHERE definition ? 'performerNames';
--> statement-breakpoint
CREATE FUNCTION refuse_authorised_sop_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.authorised_at IS NOT NULL THEN
    RAISE EXCEPTION 'an authorised SOP version never changes: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;
--> statement-breakpoint
CREATE TRIGGER sop_versions_authorised BEFORE UPDATE OR DELETE ON sop_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_authorised_sop_change();
--> statement-breakpoint
CREATE FUNCTION refuse_office_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'office_events is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER office_events_append_only BEFORE UPDATE OR DELETE ON office_events
  FOR EACH ROW EXECUTE FUNCTION refuse_office_log_change();
--> statement-breakpoint
CREATE TRIGGER office_events_no_truncate BEFORE TRUNCATE ON office_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_office_log_change();
