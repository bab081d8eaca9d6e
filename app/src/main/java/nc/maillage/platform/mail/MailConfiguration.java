package nc.maillage.platform.mail;

import nc.maillage.platform.DataOrigin;
import nc.maillage.platform.Home;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses who carries the mails. A demonstration sends none, nor does what is started on its data: its people are invented, their addresses might not be. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final String FOLDER = "courriels";

    @Bean
    MailSettings.Given mailSettings(
            @Value("${maillage.mail.host:}") String host,
            @Value("${maillage.mail.port:}") String port,
            @Value("${maillage.mail.user:}") String user,
            @Value("${maillage.mail.password:}") String password,
            @Value("${maillage.mail.starttls:}") String starttls,
            @Value("${maillage.mail.from:}") String from) {
        return new MailSettings.Given(host, port, user, password, starttls, from);
    }

    @Bean
    Carrier mailCarrier(
            MailSettings.Given given,
            Home home,
            ObjectProvider<DataOrigin> origins,
            @Value("${maillage.demo:false}") boolean demo) {
        var settings = MailSettings.read(given);
        var folder = new MailFolder(home.folder().resolve(FOLDER));
        return demo
                ? folder
                : new CarrierByOrigin(
                        () -> origins.stream().anyMatch(DataOrigin::invented),
                        folder,
                        settings.<Carrier>map(MailServer::new).orElseGet(NoCarrier::new));
    }
}
