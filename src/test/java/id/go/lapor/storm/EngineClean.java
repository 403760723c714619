package id.go.lapor.storm;

import java.util.stream.Stream;

import id.go.lapor.storm.Defect.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the engine holds anything that belongs to nobody or that nobody will finish.
 */
final class EngineClean {

	private final JdbcClient database;

	EngineClean(JdbcClient database) {
		this.database = database;
	}

	Stream<Defect> defects() {
		return Stream.of(found(Kind.ORPHAN_JOB, """
				select j.id_, 'job of an instance that is gone' from act_ru_job j
				where j.process_instance_id_ is not null
					and not exists (select 1 from act_ru_execution e where e.id_ = j.process_instance_id_)"""),
				found(Kind.ORPHAN_JOB, """
						select j.id_, 'job of an execution that is gone' from act_ru_job j
						where j.execution_id_ is not null
							and not exists (select 1 from act_ru_execution e where e.id_ = j.execution_id_)"""),
				found(Kind.ORPHAN_TASK, """
						select t.id_, 'task without an execution' from act_ru_task t
						where t.execution_id_ is null
							or not exists (select 1 from act_ru_execution e where e.id_ = t.execution_id_)"""),
				found(Kind.ORPHAN_EXECUTION,
						"""
								select e.id_, 'instance of ' || coalesce(d.key_, '-') || ' without a caller or a case'
								from act_ru_execution e left join act_re_procdef d on d.id_ = e.proc_def_id_
								where e.parent_id_ is null and (e.business_key_ is null
									or (e.super_exec_ is null and d.key_ not in ('complaint-lifecycle', 'notification-delivery', 'account-letter'))
									or not exists (select 1 from act_hi_procinst h where h.id_ = e.id_ and h.end_time_ is null))"""),
				found(Kind.ORPHAN_WORDS, """
						select w.case_number, 'words for a phase that is over: ' || w.field from officer_words w
						where not exists (select 1 from act_ru_execution e where e.id_ = w.phase)"""),
				found(Kind.FAILED_JOB, """
						select id_, 'no attempt left: ' || coalesce(exception_msg_, '-') from act_ru_job
						where retries_ <= 0"""), found(Kind.INCIDENT, """
						select id_, incident_type_ || ' at ' || coalesce(activity_id_, '-') from act_ru_incident"""))
			.flatMap((found) -> found);
	}

	private Stream<Defect> found(Kind kind, String sql) {
		return this.database.sql(sql)
			.query((row, index) -> new Defect(kind, row.getString(1), row.getString(2)))
			.list()
			.stream();
	}

}
