-- Which of Tasklist's filters the application made, and what stood in each when it was written: a list that an
-- administrator renamed, changed or removed since is told from one that only the application knows.
create table engine_task_list (
	code varchar(60) not null primary key,
	filter_id varchar(64) not null,
	wanted varchar(64) not null,
	written varchar(64) not null
);
