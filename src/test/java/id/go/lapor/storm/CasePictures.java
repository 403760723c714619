package id.go.lapor.storm;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every case as the rows of complaint, vault, clocks, messages and engine show it: a bag
 * of lines without instants and ids, so that two cases that came equally far look the
 * same.
 */
final class CasePictures {

	private static final String LINES = """
			select case_number as owner, 'status ' || status as line from complaint
			union all
			select case_number, case when masked_title is null then 'unmasked' else 'masked' end from complaint
			union all
			select case_number, 'timeline ' || event || ' ' || role from timeline_entry
			union all
			select case_number, 'clock ' || clock || ' ' || subject || ' ' || cast(round as varchar(9))
				|| case when stopped_at is null then ' runs' else ' stopped' end from sla_clock
			union all
			select c.case_number, 'pause ' || c.clock from sla_pause p join sla_clock c on c.id = p.clock_id
			union all
			select case_number, 'filed ' || regulation from sla_case
			union all
			select case_number, case when wrapped_key is null then 'key erased' else 'key' end from report_key
			union all
			select case_number, 'identity' from reporter_identity
			union all
			select case_number, case when part = 'report' then 'original' else 'later words' end from original_text
			union all
			select case_number, 'message ' || event || ' ' || template || ' ' || recipient || ' '
				|| coalesce(officer_id, '-') || ' ' || state from notification
			union all
			select n.case_number, 'copy ' || n.template from notification_copy c join notification n on n.id = c.notification_id
			union all
			select case_number, 'proposal ' || cast(rank_no as varchar(9)) || ' ' || agency_code from proposed_agency
			union all
			select case_number, 'example ' || agency_code from routing_example
			union all
			select case_number, 'choice ' || agency_code from routing_choice where case_number is not null
			union all
			select business_key_, 'process ' || proc_def_key_ || case when end_time_ is null then ' runs' else ' ended' end
				from act_hi_procinst where business_key_ is not null
			union all
			select p.business_key_, 'passed ' || a.act_id_ || case when a.end_time_ is null then ' open' else '' end
				from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_ where p.business_key_ is not null
			union all
			select p.business_key_, 'stands at ' || coalesce(e.act_id_, '-')
				from act_ru_execution e join act_ru_execution p on p.id_ = e.proc_inst_id_ where p.business_key_ is not null
			union all
			select p.business_key_, 'task ' || t.task_def_key_
				from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ is not null
			union all
			select p.business_key_, 'job ' || coalesce(d.act_id_, '-') || ' ' || cast(j.retries_ as varchar(9))
				from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
				left join act_ru_jobdef d on d.id_ = j.job_def_id_ where p.business_key_ is not null
			union all
			select p.business_key_, 'waits for ' || s.event_name_ || ' at ' || s.activity_id_
				from act_ru_event_subscr s join act_ru_execution p on p.id_ = s.proc_inst_id_ where p.business_key_ is not null
			union all
			select p.business_key_, 'knows ' || v.name_ || '=' || coalesce(v.text_, cast(v.long_ as varchar(20)), '')
				from act_ru_variable v join act_ru_execution p on p.id_ = v.proc_inst_id_ where p.business_key_ is not null
			""";

	private CasePictures() {
	}

	/** By case number. */
	static Map<String, CasePicture> of(JdbcClient database) {
		var pictures = new TreeMap<String, CasePicture>();
		database.sql(LINES).query((row) -> {
			pictures.computeIfAbsent(row.getString(1), (number) -> new CasePicture()).add(row.getString(2));
		});
		return pictures;
	}

}
