-- Whether the change may alter what the public finds: of the others a report does not vanish for the second that an index
-- is behind, or a stranger would see when somebody acts on a case.
alter table search_change add column for_everybody boolean default true not null;
