# Prints the path of the mvn.cmd to use; everything else goes to the error stream.
$ErrorActionPreference = 'Stop'
$properties = ConvertFrom-StringData (Get-Content -Raw (Join-Path $PSScriptRoot 'maven-distribution.properties'))
$version = $properties.version
$installed = Get-Command mvn -ErrorAction SilentlyContinue
if ($installed) {
    $first = (& $installed.Source --version 2>$null | Select-String '^Apache Maven (\d+\.\d+\.\d+)').Matches
    if ($first -and [version]$first[0].Groups[1].Value -ge [version]$properties.minimumVersion) {
        $installed.Source
        exit 0
    }
}
$base = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $HOME '.m2' }
$target = Join-Path $base "wrapper\apache-maven-$version"
$mvn = Join-Path $target 'bin\mvn.cmd'
if (-not (Test-Path $mvn)) {
    $work = New-Item -ItemType Directory (Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid()))
    try {
        $archive = Join-Path $work "apache-maven-$version-bin.tar.gz"
        $url = "https://archive.apache.org/dist/maven/maven-3/$version/binaries/apache-maven-$version-bin.tar.gz"
        [Console]::Error.WriteLine("mvnw: downloading $url")
        Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $archive
        if ((Get-FileHash -Algorithm SHA512 $archive).Hash.ToLower() -ne $properties.sha512) {
            throw "the SHA-512 of $archive is not the pinned one"
        }
        tar -xzf $archive -C $work
        New-Item -ItemType Directory -Force (Split-Path $target) | Out-Null
        Move-Item (Join-Path $work "apache-maven-$version") $target
    } finally {
        Remove-Item -Recurse -Force $work
    }
}
$mvn
