# The application as a layered image: dependencies change seldom, the house often.

FROM eclipse-temurin:17-jdk-jammy AS build
WORKDIR /house
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY processes processes
COPY forms forms
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q -Dmaven.test.skip=true package
RUN cp target/lapor-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre-jammy AS run
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /house --shell /usr/sbin/nologin lapor
RUN install -d -o lapor -g lapor /var/lib/lapor
WORKDIR /house
COPY --from=build /house/layers/dependencies/ ./
COPY --from=build /house/layers/spring-boot-loader/ ./
COPY --from=build /house/layers/snapshot-dependencies/ ./
COPY --from=build /house/layers/application/ ./

# An image that somebody starts without a setting shall refuse, not fall back to the demo.
# The zone is the one of the history clean-up window.
ENV SPRING_PROFILES_ACTIVE=postgres,production \
    LAPOR_DATA_DIRECTORY=/var/lib/lapor \
    TZ=Asia/Jakarta
VOLUME /var/lib/lapor
EXPOSE 8080
USER lapor

# Needs no tool of the base image: the probe is a class of the application.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-cp", "application.jar", "id.go.lapor.HealthProbe"]

# Further options of the JVM: JDK_JAVA_OPTIONS. A node that ran out of memory ends, and is started again.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
