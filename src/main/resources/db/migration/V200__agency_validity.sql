-- The days on which an agency takes reports, both included, in the capital's time; null where no end is known.
alter table agency add column valid_from date;
alter table agency add column valid_until date;
