-- since when the reporter allows the body that handles an anonymous report to open single masked numbers
alter table complaint add column numbers_consented_at timestamp with time zone;
