package io.outturn.dashboard.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** What the API's description says about the whole; the build writes it from the code. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Outturn",
            version = "v1",
            description =
                "Outcomes measured by customers: counts, estimates with intervals, key results.",
            license = @License(name = "Apache-2.0")))
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A token made on the page /tokens, or the one set as OUTTURN_ADMIN_TOKEN.")
final class ApiDescription {
  private ApiDescription() {}
}
