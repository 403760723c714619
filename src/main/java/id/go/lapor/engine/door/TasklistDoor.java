package id.go.lapor.engine.door;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.engine.Role;
import id.go.lapor.engine.TaskAccess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the engine's interface that the web apps use. Officers pass with what
 * {@link DoorList} names and with tasks that are theirs; nobody, analysts included,
 * passes with an expression in a query (second line against CVE-2026-109432). Answers in
 * the shape that Tasklist shows.
 */
class TasklistDoor extends OncePerRequestFilter {

	/** A form carries codes, dates and flags; a deployment goes through another door. */
	private static final int LARGEST_BODY = 256 * 1024;

	private static final Set<String> FREE_ROLES = Set.of("ROLE_" + Role.PROCESS_ANALYST.id(),
			"ROLE_" + Role.ADMINISTRATOR.id());

	private final TaskAccess access;

	private final ObjectMapper json;

	private final MessageSource words;

	TasklistDoor(TaskAccess access, ObjectMapper json, MessageSource words) {
		this.access = access;
		this.json = json;
		this.words = words;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var address = request.getRequestURI().substring(request.getContextPath().length());
		if (!request.getServletPath().startsWith("/camunda/api/engine")) {
			chain.doFilter(request, response);
			return;
		}
		var login = SecurityContextHolder.getContext().getAuthentication();
		var path = DoorList.path(address);
		if (address.contains(";") || address.contains("%") || address.contains("//")
				|| (path.isEmpty() && !"GET".equals(request.getMethod()))) {
			refuse(response, HttpStatus.FORBIDDEN, "Alamat ini tidak dibuka.");
			return;
		}
		if (DoorList.buries(request.getMethod(), path.orElse(""))) {
			refuse(response, HttpStatus.FORBIDDEN, this.words.getMessage("engine.case.stays", null, Locale.ROOT));
			return;
		}
		if (carriesExpression(request)) {
			refuse(response, HttpStatus.BAD_REQUEST, "Permintaan ditolak: pencarian tidak boleh memuat ekspresi.");
			return;
		}
		if (!isFree(login) && isUnknown(request.getMethod(), path.orElse(""), login.getName())) {
			refuse(response, HttpStatus.NOT_FOUND, this.words.getMessage("engine.task.gone", null, Locale.ROOT));
			return;
		}
		var refusal = isFree(login) ? null : refusal(request.getMethod(), path.orElse(""), login.getName());
		if (refusal != null) {
			refuse(response, HttpStatus.FORBIDDEN, refusal);
			return;
		}
		checkBody(request, response, chain, isFree(login) ? "" : path.orElse(""));
	}

	private static boolean isFree(Authentication login) {
		return login.getAuthorities().stream().anyMatch((role) -> FREE_ROLES.contains(role.getAuthority()));
	}

	private boolean isUnknown(String method, String path, String user) {
		return DoorList.work(method, path).filter((work) -> !this.access.knows(user, work.group("task"))).isPresent();
	}

	private String refusal(String method, String path, String user) {
		var work = DoorList.work(method, path);
		if (work.isPresent()) {
			var task = work.get().group("task");
			boolean fine = "assignee".equals(work.get().group("deed")) || this.access.mayWork(user, task);
			return fine ? null : "Tugas ini tidak ditawarkan kepada Anda atau sedang dikerjakan orang lain. "
					+ "Muat ulang daftar tugas Anda.";
		}
		return DoorList.isOpen(method, path, user) ? null : "Tindakan ini tidak dibuka untuk petugas.";
	}

	private static boolean carriesExpression(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && Collections.list(request.getParameterNames())
			.stream()
			.anyMatch((name) -> name.endsWith("Expression"));
	}

	private void checkBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
			throws ServletException, IOException {
		var type = request.getContentType();
		if (type == null || !type.toLowerCase(Locale.ROOT).contains("json")) {
			chain.doFilter(request, response);
			return;
		}
		var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
		if (body.length > LARGEST_BODY) {
			refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, "Isian terlalu besar.");
			return;
		}
		try {
			var content = this.json.readTree(body);
			if (hasExpression(content)) {
				refuse(response, HttpStatus.BAD_REQUEST, "Permintaan ditolak: pencarian tidak boleh memuat ekspresi.");
				return;
			}
			if (handsToAStranger(request.getMethod(), path, content)) {
				refuse(response, HttpStatus.FORBIDDEN,
						"Tugas ini tidak ditawarkan kepada orang itu. Pilih orang yang berwenang.");
				return;
			}
		}
		catch (JsonProcessingException ex) {
			refuse(response, HttpStatus.BAD_REQUEST, "Isian tidak dapat dibaca.");
			return;
		}
		chain.doFilter(new RepeatableBody(request, body), response);
	}

	private boolean handsToAStranger(String method, String path, JsonNode content) {
		return content.hasNonNull("userId") && DoorList.work(method, path)
			.filter((work) -> "assignee".equals(work.group("deed")))
			.filter((work) -> !this.access.isMeantFor(content.get("userId").asText(), work.group("task")))
			.isPresent();
	}

	private static boolean hasExpression(JsonNode node) {
		if (node.isObject()) {
			var names = node.fieldNames();
			while (names.hasNext()) {
				if (names.next().endsWith("Expression")) {
					return true;
				}
			}
		}
		for (var child : node) {
			if (hasExpression(child)) {
				return true;
			}
		}
		return false;
	}

	private void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		this.json.writeValue(response.getWriter(), Map.of("type", "Ditolak", "message", sentence));
	}

}
