@echo off
rem Runs Maven: a mvn on the PATH of at least the minimum version, else the pinned one from the Apache Software
rem Foundation's archive, checked against its SHA-512. The work is done in PowerShell, which every Windows has.
setlocal
set "MVNW_PROJECT=%~dp0"
for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\mvnw.ps1"`) do set "MVNW_MVN=%%m"
if "%MVNW_MVN%"=="" exit /b 1
cd /d "%MVNW_PROJECT%"
call "%MVNW_MVN%" %*
exit /b %ERRORLEVEL%
