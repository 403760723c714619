-- What a category asks of whoever reports under it. A question is never reworded: a changed one is a new row, and the
-- old one closes, so that a form that is being filled in cannot answer what it did not ask. The lines of choices and
-- choices_en belong together. origin: the shipped file may change its own rows only. Nothing of any case stands here.
create table category_question (
	code varchar(40) primary key,
	category_code varchar(64) not null references category (code),
	kind varchar(20) not null,
	required boolean not null,
	words varchar(300) not null,
	words_en varchar(300),
	choices varchar(2000),
	choices_en varchar(2000),
	sort_order integer not null,
	active boolean not null,
	origin varchar(16) not null
);

create index category_question_category on category_question (category_code);
