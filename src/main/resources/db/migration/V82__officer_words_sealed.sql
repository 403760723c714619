-- what officers type lies sealed; what was not sent yet is typed again
delete from officer_words;
alter table officer_words drop column words;
alter table officer_words add column sealed_words bytea not null;
