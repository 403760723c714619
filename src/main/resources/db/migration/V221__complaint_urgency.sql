-- since when officers call the case urgent; who did and why stands in its timeline
alter table complaint add column urgent_since timestamp with time zone;
