package id.go.lapor.notification;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one message once. The row is locked while the carrier works, so two jobs cannot
 * send it at the same time; a job that comes again finds it sent and does nothing. One
 * gap is left and accepted: the carrier took the message and our commit was lost. The
 * repeat carries the same id.
 */
@Component
class Delivery {

	/** What language a reporter reads is not kept yet. */
	private static final Locale LANGUAGE = Locale.forLanguageTag("id");

	private final NotificationRepository notifications;

	private final AddressBook addresses;

	private final Wording wording;

	private final MailCarrier mail;

	private final SmsGateway sms;

	private final ObjectProvider<DemoCopies> copies;

	private final Clock clock;

	Delivery(NotificationRepository notifications, AddressBook addresses, Wording wording, MailCarrier mail,
			SmsGateway sms, ObjectProvider<DemoCopies> copies, Clock clock) {
		this.notifications = notifications;
		this.addresses = addresses;
		this.wording = wording;
		this.mail = mail;
		this.sms = sms;
		this.copies = copies;
		this.clock = clock;
	}

	/**
	 * Sends the message if it still waits.
	 * @throws DeliveryFailed if no carrier took it over: the engine tries again
	 */
	@Transactional
	void deliver(long id) {
		var notification = this.notifications.lock(id).orElseThrow();
		if (!notification.isWaiting()) {
			return;
		}
		var message = this.wording.of(notification, LANGUAGE);
		var address = this.addresses.of(notification);
		var taken = address.flatMap((to) -> hand(notification, message, to));
		taken.ifPresentOrElse((provider) -> notification.sent(address.get().carrier(), address.get().masked(), provider,
				this.clock.instant()), () -> notification.unreachable(this.clock.instant()));
		this.copies.ifAvailable((kept) -> kept.keep(notification, message));
	}

	private Optional<String> hand(Notification notification, Message message, Address to) {
		return switch (to.carrier()) {
			case EMAIL -> this.mail.send(new Letter(notification.messageId(), notification.caseNumber(), to.value(),
					message.subject(), message.body()));
			case SMS -> this.sms.send(notification.messageId(), to.value(), message.sms());
		};
	}

}
