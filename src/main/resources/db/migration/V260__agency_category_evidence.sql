-- Whether an answer that says "resolved" has to show it: a photo or document from after the work.
alter table category add column evidence boolean default false not null;
