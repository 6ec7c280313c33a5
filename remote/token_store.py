"""Refresh tokens in QGIS's encrypted store, in the form that the openeo client asks for them."""

from __future__ import annotations

from ..cube.problem import Problem
from .backends import NO_LOGIN
from .openeo_client import openeo_client


def unlock_for(login: str) -> None:
    """Open the store where a way to log in needs it, as `unlock` does.

    Raises Problem without the openeo client too, before a password is asked for in vain.
    """
    if login != NO_LOGIN:
        openeo_client()
        unlock()


def unlock() -> None:
    """Open the encrypted store; asks for the master password, so call it on the main thread.

    Raises Problem where it stays closed.
    """
    from qgis.core import QgsApplication

    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword(True):
        raise Problem(
            "QGIS's store of logins is closed, where the login of the back-end is kept. Give the "
            "master password (Settings, Options, Authentication); qgis_process reads it from the "
            "file named by QGIS_AUTH_PASSWORD_FILE."
        )


class TokenStore:
    """The refresh tokens of all back-ends; the interface is RefreshTokenStore's."""

    def get_refresh_token(self, issuer: str, client_id: str) -> str | None:
        """Return the token of a client at an issuer, or None."""
        from qgis.core import QgsApplication

        found = QgsApplication.authManager().authSetting(_key(issuer, client_id), "", True)
        return found or None

    def set_refresh_token(self, issuer: str, client_id: str, refresh_token: str) -> None:
        """Keep a token; raises Problem where QGIS cannot."""
        from qgis.core import QgsApplication

        manager = QgsApplication.authManager()
        if not manager.storeAuthSetting(_key(issuer, client_id), refresh_token, True):
            raise Problem(
                "QGIS could not keep the login in its encrypted store. Check the store under "
                "Settings, Options, Authentication."
            )

    def forget(self, issuer: str, client_id: str) -> None:
        """Remove a token, if there is one."""
        from qgis.core import QgsApplication

        QgsApplication.authManager().removeAuthSetting(_key(issuer, client_id))


def _key(issuer: str, client_id: str) -> str:
    return f"phenofuse/openeo/{issuer.rstrip('/')}/{client_id}"


def credentials(authcfg: str) -> tuple[str, str]:
    """Return user and password (or client id and secret) of a basic login in QGIS's store.

    Raises Problem where there is none of that id.
    """
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    config = QgsAuthMethodConfig()
    manager = QgsApplication.authManager()
    if not authcfg or not manager.loadAuthenticationConfig(authcfg, config, True)[0]:
        raise Problem(
            "There is no login called {login} in QGIS's store. Make one of the kind Basic with the "
            "user and password (or the client id and secret), and choose it.",
            login=f'"{authcfg}"',
        )
    return config.config("username"), config.config("password")
