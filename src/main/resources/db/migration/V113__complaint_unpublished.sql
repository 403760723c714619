-- taken off every public view at the reporter's wish
alter table complaint add column unpublished boolean default false not null;
